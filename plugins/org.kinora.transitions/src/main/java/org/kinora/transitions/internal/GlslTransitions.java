package org.kinora.transitions.internal;

import java.util.List;
import java.util.Map;
import org.kinora.api.film.transition.TransitionKind;
import org.kinora.api.film.transition.TransitionRenderer;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.gl.Graphics;
import org.kinora.gl.Offscreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The transitions of a folder, each drawn in a context of its own; OpenGL is not touched before the first is drawn. */
@Component
public final class GlslTransitions implements TransitionRenderer {
    private final GlslFolder folder;
    private final Graphics graphics;
    private final Pictures pictures;
    private final Texts texts = Texts.beside(GlslTransitions.class);

    @Activate
    public GlslTransitions(@Reference Graphics graphics, @Reference Pictures pictures) {
        this(GlslFolder.ofProcess(), graphics, pictures);
    }

    GlslTransitions(GlslFolder folder, Graphics graphics, Pictures pictures) {
        this.folder = folder;
        this.graphics = graphics;
        this.pictures = pictures;
    }

    @Override
    public List<TransitionKind> kinds() {
        return folder.transitions().stream().map(Glsl::kind).toList();
    }

    @Override
    public Drawing open(String name, Map<String, String> told, int width, int height, Work work) {
        Glsl glsl = folder.transitions().stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> texts.failure(Kind.MISSING, "glsl.gone", name, folder.path()));
        for (String parameter : told.keySet())
            if (glsl.parameters().stream().noneMatch(one -> one.name().equals(parameter)))
                throw texts.failure(Kind.INPUT, "glsl.parameter", name, parameter, glsl.parameters().stream().map(Parameter::name).toList());
        Offscreen offscreen = graphics.offscreen("transition-" + name);
        try {
            return new GlslDrawing(offscreen, glsl, told, width, height, new Samplers(glsl, pictures, work, texts), texts);
        } catch (RuntimeException | Error failed) {
            offscreen.close();
            throw failed;
        }
    }
}
