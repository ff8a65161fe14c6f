package org.kinora.artist.internal.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.generate.Depiction;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.artist.internal.model.Texture;

/** The pictures that a shot may use; each is read when it is first needed. Belongs to one thread. */
public final class Gallery {
    private final List<BiblePicture> pictures;
    private final AssetStore assets;
    private final Map<AssetId, Texture> read = new HashMap<>();
    private final Map<BiblePicture, Texture> backs = new HashMap<>();

    public Gallery(Depiction depiction, AssetStore assets) {
        pictures = depiction.pictures();
        this.assets = assets;
    }

    /** All pictures of somebody. */
    public List<BiblePicture> of(String character) {
        return pictures.stream().filter(picture -> picture.of() == BiblePicture.Of.CHARACTER && picture.id().equals(character)).toList();
    }

    /** The picture of a place at a time of day; one without words serves all times. */
    public Optional<BiblePicture> place(String place, String time) {
        List<BiblePicture> all = pictures.stream().filter(picture -> picture.of() == BiblePicture.Of.PLACE && picture.id().equals(place)).toList();
        return all.stream().filter(picture -> List.of(picture.view().split("-")).contains(time)).findFirst()
                .or(() -> all.stream().filter(picture -> picture.view().isEmpty()).findFirst()).or(() -> all.stream().findFirst());
    }

    Texture texture(BiblePicture picture) {
        return read.computeIfAbsent(picture.picture(), this::read);
    }

    /** What somebody's back looks like, guessed from another side of them. */
    Texture back(BiblePicture picture) {
        return backs.computeIfAbsent(picture, one -> Back.of(texture(one), one.crown(), one.feet()));
    }

    private Texture read(AssetId id) {
        try {
            BufferedImage image = ImageIO.read(assets.file(id).toFile());
            if (image == null) throw Texts.beside(Gallery.class).failure(Kind.INPUT, "picture.format", id.mediaType());
            int w = image.getWidth();
            int h = image.getHeight();
            return Texture.of(w, h, image.getRGB(0, 0, w, h, null, 0, w));
        } catch (IOException e) {
            throw Texts.beside(Gallery.class).failure(Kind.DAMAGED, "picture.damaged", id.mediaType(), e);
        }
    }
}
