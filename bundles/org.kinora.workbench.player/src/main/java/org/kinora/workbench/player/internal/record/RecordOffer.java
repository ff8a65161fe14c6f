package org.kinora.workbench.player.internal.record;

import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Microphone;
import org.kinora.api.workbench.Microphones;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Offers the recording of lines. */
@Component
public final class RecordOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(RecordOffer.class);

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Microphones others;

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.record", TEXTS.text("record.title"), TEXTS.text("record.hint"),
                Set.of(Perspective.EDIT), Dock.BELOW, 5);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new RecordView(parent, site, TEXTS, this::microphone);
    }

    private Optional<Microphone> microphone() {
        Microphones own = others;
        return own == null ? DeviceMicrophone.open() : own.open();
    }
}
