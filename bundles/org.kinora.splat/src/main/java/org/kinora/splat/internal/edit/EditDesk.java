package org.kinora.splat.internal.edit;

import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.SplatEdit;
import org.kinora.api.splat.edit.SplatEditing;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Component;

/** Opens scenes to be edited. */
@Component
public final class EditDesk implements SplatEditing {
    /** What the steps of one scene may keep; older ones are forgotten then. */
    private static final long MOST_KEPT = 512L << 20;

    @Override
    public SplatEdit open(SplatScene scene, Work work) {
        return new SceneEdit(scene, work, MOST_KEPT);
    }
}
