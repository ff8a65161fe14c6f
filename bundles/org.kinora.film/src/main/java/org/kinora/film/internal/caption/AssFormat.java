package org.kinora.film.internal.caption;

import org.kinora.api.film.CutFormat;
import org.osgi.service.component.annotations.Component;

/** Captions as {@link Ass}. */
@Component(service = CutFormat.class)
public final class AssFormat implements OfferedCaptions {
    private final CutFormat format = new CaptionFormat(new Ass());

    @Override
    public CutFormat format() {
        return format;
    }
}
