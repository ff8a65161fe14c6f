package org.kinora.workbench.player.internal;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.film.CutSounds;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the player. */
@Component
public final class PlayerOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(PlayerOffer.class);

    private final MediaEngine media;
    private final CutSounds sounds;

    @Activate
    public PlayerOffer(@Reference MediaEngine media, @Reference CutSounds sounds) {
        this.media = media;
        this.sounds = sounds;
    }

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.player", TEXTS.text("player.title"), TEXTS.text("player.hint"),
                Set.of(Perspective.EDIT, Perspective.DELIVER), Dock.CENTRE, 0);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new PlayerView(parent, site, TEXTS, media, sounds);
    }
}
