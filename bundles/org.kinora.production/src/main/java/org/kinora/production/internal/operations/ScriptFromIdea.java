package org.kinora.production.internal.operations;

import java.nio.charset.StandardCharsets;
import org.kinora.api.platform.direction.Idea;
import org.kinora.api.platform.direction.Writer;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the script of a film that is asked for by an idea alone. */
@Component(service = ScriptFromIdea.class)
public final class ScriptFromIdea {
    private static final Texts TEXTS = Texts.beside(ScriptFromIdea.class);

    private final Providers providers;

    @Activate
    public ScriptFromIdea(@Reference Providers providers) {
        this.providers = providers;
    }

    Writer writer() {
        return providers.all(Writer.class).stream().findFirst().orElseThrow(() -> TEXTS.failure(Kind.MISSING, "writer"));
    }

    byte[] fountain(MakeFilmInput input) {
        Idea idea = new Idea(input.idea(), "", "", "", "", "", input.style(), "", input.duration());
        return writer().write(idea).getBytes(StandardCharsets.UTF_8);
    }
}
