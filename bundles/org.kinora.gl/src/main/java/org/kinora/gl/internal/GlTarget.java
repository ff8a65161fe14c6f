package org.kinora.gl.internal;

import static org.lwjgl.opengl.GL11C.*;
import static org.lwjgl.opengl.GL30C.*;

import java.lang.foreign.MemorySegment;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.gl.Program;
import org.kinora.gl.Target;
import org.kinora.gl.Texture;

/** A frame buffer with one texture. */
final class GlTarget implements Target {
    private final Texture picture;
    private int buffer;
    private int nothing;

    GlTarget(Texture picture, Texts texts) {
        this.picture = picture;
        buffer = glGenFramebuffers();
        nothing = glGenVertexArrays();
        glBindFramebuffer(GL_FRAMEBUFFER, buffer);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, picture.handle(), 0);
        int status = glCheckFramebufferStatus(GL_FRAMEBUFFER);
        if (status != GL_FRAMEBUFFER_COMPLETE) {
            close();
            throw texts.failure(Kind.MISSING, "gl.target", picture.texels(), Integer.toHexString(status));
        }
    }

    @Override
    public Texture picture() {
        return picture;
    }

    @Override
    public void cover(Program program) {
        bind();
        glDisable(GL_BLEND);
        glDisable(GL_DEPTH_TEST);
        program.use();
        glBindVertexArray(nothing);
        glDrawArrays(GL_TRIANGLES, 0, 3);
    }

    @Override
    public void bind() {
        glBindFramebuffer(GL_FRAMEBUFFER, buffer);
        glViewport(0, 0, picture.width(), picture.height());
    }

    @Override
    public void read(MemorySegment to, long stride) {
        int bytes = picture.texels().bytes();
        GlTexture.checkMemory(to, stride, picture.width(), picture.height(), bytes);
        glBindFramebuffer(GL_FRAMEBUFFER, buffer);
        glPixelStorei(GL_PACK_ALIGNMENT, 1);
        glPixelStorei(GL_PACK_ROW_LENGTH, Math.toIntExact(stride / bytes));
        glReadPixels(0, 0, picture.width(), picture.height(), GlTexture.format(picture.texels()), GlTexture.type(picture.texels()), to.address());
        glPixelStorei(GL_PACK_ROW_LENGTH, 0);
    }

    @Override
    public void close() {
        if (buffer != 0) glDeleteFramebuffers(buffer);
        if (nothing != 0) glDeleteVertexArrays(nothing);
        buffer = 0;
        nothing = 0;
    }
}
