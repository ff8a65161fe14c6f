package org.kinora.film.internal.caption;

import java.util.List;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.osgi.service.component.annotations.Component;

/** Captions as {@link Ass}. */
@Component(service = CutFormat.class)
public final class AssFormat implements CutFormat {
    private final CutFormat format = new CaptionFormat(new Ass());

    @Override
    public String title() {
        return format.title();
    }

    @Override
    public String suffix() {
        return format.suffix();
    }

    @Override
    public boolean captions() {
        return true;
    }

    @Override
    public List<String> breaches(Cut cut) {
        return format.breaches(cut);
    }

    @Override
    public Written write(Cut cut, MediaNames names) {
        return format.write(cut, names);
    }

    @Override
    public Read read(byte[] bytes, Cut like, MediaFinder finder) {
        return format.read(bytes, like, finder);
    }
}
