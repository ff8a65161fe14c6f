package org.kinora.film.internal.caption;

import org.kinora.api.film.CutFormat;
import org.osgi.service.component.annotations.Component;

/** Captions as {@link Vtt}. */
@Component(service = CutFormat.class)
public final class VttFormat implements OfferedCaptions {
    private final CutFormat format = new CaptionFormat(new Vtt());

    @Override
    public CutFormat format() {
        return format;
    }
}
