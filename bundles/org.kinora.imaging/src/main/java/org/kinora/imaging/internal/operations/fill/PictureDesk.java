package org.kinora.imaging.internal.operations.fill;

import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pictures and masks that operations are handed, and the pictures that they make of them. */
@Component(service = PictureDesk.class)
public final class PictureDesk {
    private final Pictures pictures;

    @Activate
    public PictureDesk(@Reference Pictures pictures) {
        this.pictures = pictures;
    }

    /** The caller closes it. */
    Picture picture(Source source, Work work) {
        return pictures.read(Asked.picture(source), work);
    }

    /** The caller closes it. */
    Mask mask(Source source, Work work) {
        return pictures.readMask(work.assets().file(Asked.picture(source)), work);
    }

    Pictures pictures() {
        return pictures;
    }

    /** Keeps what was made of a picture, with what that one's file said. */
    AssetId keep(Raster made, Picture of, String name, Work work) {
        return pictures.store(new Picture(made, of.metadata()), PictureWriting.best(PictureKind.PNG, made.format().samples()), Origin.DERIVED,
                name, work);
    }
}
