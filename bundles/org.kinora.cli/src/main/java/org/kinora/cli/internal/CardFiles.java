package org.kinora.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kinora.api.json.Json;
import org.kinora.api.operation.OperationCard;

/** Reads the cards of all bundles in some folders without starting anything. */
final class CardFiles {
    private CardFiles() {}

    /** Cards sorted by command; jars that cannot be read are left out: the runtime will say why. */
    static List<OperationCard> in(List<Path> folders) {
        List<OperationCard> cards = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) continue;
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
                for (Path jar : jars) if (!jar.getFileName().toString().contains(".lib.")) cards.addAll(of(jar));
            } catch (IOException unreadable) {
                System.getLogger(CardFiles.class.getName()).log(System.Logger.Level.DEBUG, "cannot list " + folder, unreadable);
            }
        }
        cards.sort(Comparator.comparing(OperationCard::command));
        return cards;
    }

    private static List<OperationCard> of(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry("OSGI-INF/kinora/operations.json");
            if (entry == null) return List.of();
            try (InputStream in = zip.getInputStream(entry)) {
                return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), OperationCard.Cards.class).operations();
            }
        } catch (IOException | RuntimeException unreadable) {
            System.getLogger(CardFiles.class.getName()).log(System.Logger.Level.DEBUG, "cannot read " + jar, unreadable);
            return List.of();
        }
    }
}
