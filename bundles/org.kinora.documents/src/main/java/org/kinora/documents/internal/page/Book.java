package org.kinora.documents.internal.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF while it is made. Not thread-safe. */
public final class Book implements AutoCloseable {
    private static final float QUALITY = 0.88f;

    private final PDDocument document = new PDDocument();
    private final Letters letters = new Letters(document);
    private final Map<Path, Optional<PDImageXObject>> pictures = new HashMap<>();

    public Book(String title, String author) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        if (!author.isEmpty()) information.setAuthor(author);
        information.setProducer("Kinora");
        information.setCreationDate(new GregorianCalendar(TimeZone.getTimeZone("UTC")));
        document.setDocumentInformation(information);
    }

    /** A new page at the end. The caller closes it. */
    public Leaf page(float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try {
            return new Leaf(new PDPageContentStream(document, page), letters, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of a file, at most so many pixels wide, over white; empty when it is no picture that Java reads. */
    public Optional<PDImageXObject> picture(Path file, int pixels) {
        return pictures.computeIfAbsent(file, any -> {
            try {
                BufferedImage read = ImageIO.read(file.toFile());
                return read == null ? Optional.empty() : Optional.of(JPEGFactory.createFromImage(document, small(read, pixels), QUALITY));
            } catch (IOException broken) {
                return Optional.empty();
            }
        });
    }

    /** The picture at most so many pixels wide, halved stepwise, over white. */
    public static BufferedImage small(BufferedImage picture, int pixels) {
        BufferedImage now = picture;
        int width = picture.getWidth();
        int height = picture.getHeight();
        do {
            int next = Math.max(Math.min(width, pixels), width / 2);
            height = Math.max(1, Math.round(height * (float) next / width));
            width = next;
            BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = smaller.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(now, 0, 0, width, height, Color.WHITE, null);
            graphics.dispose();
            now = smaller;
        } while (width > pixels);
        return now;
    }

    /** Signs that no font has. */
    public Set<String> missing() {
        return letters.missing();
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
