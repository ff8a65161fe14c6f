package org.kinora.film.internal.grade;

import java.util.List;
import java.util.Set;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Grade;
import org.kinora.api.imaging.Grading;
import org.kinora.api.platform.film.Looks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Presets by name, and grades that are made once to see whether they can be. */
@Component(service = Looks.class)
public final class KnownLooks implements Looks {
    private final GradeTables tables;

    @Activate
    public KnownLooks(@Reference Grading grading) {
        tables = new GradeTables(grading);
    }

    @Override
    public Set<String> names() {
        return tables.presets();
    }

    @Override
    public void check(Grade grade, AssetStore assets) {
        tables.table(List.of(grade), assets);
    }
}
