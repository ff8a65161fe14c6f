package org.kinora.film.internal.caption;

import org.kinora.api.film.CutFormat;
import org.osgi.service.component.annotations.Component;

/** Captions as {@link Srt}. */
@Component(service = CutFormat.class)
public final class SrtFormat implements OfferedCaptions {
    private final CutFormat format = new CaptionFormat(new Srt());

    @Override
    public CutFormat format() {
        return format;
    }
}
