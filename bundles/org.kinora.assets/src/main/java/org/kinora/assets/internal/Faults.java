package org.kinora.assets.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kinora.api.asset.AssetId;
import org.kinora.api.work.DiskSpace;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** The failures of assets in words. */
final class Faults {
    private final Texts texts = Texts.beside(Faults.class);

    Failure writing(Path folder, IOException fault) {
        String message = String.valueOf(fault.getMessage());
        boolean full = message.contains("No space left") || message.contains("quota exceeded") || message.contains("not enough space");
        if (full) return texts.passing(Kind.EXHAUSTED, "asset.full", folder, DiskSpace.of(folder).text(), fault);
        return texts.failure(Kind.INPUT, "asset.unwritable", folder, words(fault), fault);
    }

    Failure reading(Path file, IOException fault) {
        return texts.failure(fault instanceof NoSuchFileException ? Kind.MISSING : Kind.INPUT, "asset.unreadable", file, words(fault), fault);
    }

    Failure unknown(AssetId id) {
        return texts.failure(Kind.MISSING, "asset.unknown", id);
    }

    Failure evicted(AssetRow row) {
        return texts.failure(Kind.MISSING, "asset.evicted", row.name(), row.id());
    }

    Failure missing(AssetRow row, Path file) {
        return texts.failure(Kind.DAMAGED, "asset.missing", row.name(), file);
    }

    Failure damaged(AssetRow row, Path file) {
        return texts.failure(Kind.DAMAGED, "asset.damaged", row.name(), file);
    }

    Failure altered(AssetRow row, Path file) {
        return texts.failure(Kind.DAMAGED, "asset.altered", row.name(), file);
    }

    Failure offline(AssetRow row) {
        return texts.failure(Kind.MISSING, "asset.offline", row.name(), row.link());
    }

    private static String words(IOException fault) {
        return switch (fault) {
            case NoSuchFileException e -> "there is no such file";
            case AccessDeniedException e -> "this user may not";
            default -> fault.getMessage();
        };
    }
}
