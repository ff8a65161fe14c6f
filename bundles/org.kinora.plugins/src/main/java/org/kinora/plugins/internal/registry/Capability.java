package org.kinora.plugins.internal.registry;

import org.osgi.framework.BundleContext;

/**
 * The capabilities that the main job needs a plug-in for, and what is lost without each.
 */
enum Capability {
    PICTURES("org.kinora.api.generate.ImageGenerator", "No plug-in draws pictures: films show cards with the text of each shot."),
    MOTION("org.kinora.api.generate.VideoGenerator", "No plug-in moves pictures: every shot is a still."),
    VOICES("org.kinora.api.generate.Speaker", "No plug-in speaks: lines are timed by reading speed and only captioned."),
    MUSIC("org.kinora.api.generate.Composer", "No plug-in writes music: films have none."),
    SOUND("org.kinora.api.generate.SoundMaker", "No plug-in makes room tone and effects: films have none.");

    private final String service;
    private final String lost;

    Capability(String service, String lost) {
        this.service = service;
        this.lost = lost;
    }

    boolean offered(BundleContext context) {
        return context.getServiceReference(service) != null;
    }

    /** What Kinora cannot do without it, one sentence. */
    String lost() {
        return lost;
    }
}
