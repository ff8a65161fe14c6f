package org.kinora.screenplay.internal;

import java.util.Comparator;
import java.util.List;
import org.kinora.api.screenplay.Script;
import org.kinora.api.screenplay.ScriptFormat;
import org.kinora.api.screenplay.Scripts;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Chooses among the formats that are installed the one that is surest of a script; of equally sure ones the first by name. */
@Component
public final class FormatChooser implements Scripts {
    private final List<ScriptFormat> formats;

    /** @param formats all that are installed; the component is made anew when they change */
    @Activate
    public FormatChooser(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ScriptFormat> formats) {
        this.formats = formats.stream().sorted(Comparator.comparing(ScriptFormat::id)).toList();
    }

    @Override
    public Script read(byte[] bytes, String fileName) {
        ScriptFormat best = null;
        int certainty = 0;
        for (ScriptFormat format : formats) {
            int sure = format.recognises(bytes, fileName);
            if (sure > certainty) {
                best = format;
                certainty = sure;
            }
        }
        if (best == null) throw Texts.beside(FormatChooser.class).failure(Kind.INPUT, "script.unknown", fileName, names());
        return best.read(bytes);
    }

    @Override
    public ScriptFormat format(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst()
                .orElseThrow(() -> Texts.beside(FormatChooser.class).failure(Kind.INPUT, "format.unknown", id, names()));
    }

    private String names() {
        return String.join(", ", formats.stream().map(ScriptFormat::id).toList());
    }
}
