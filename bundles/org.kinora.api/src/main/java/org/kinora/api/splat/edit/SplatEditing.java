package org.kinora.api.splat.edit;

import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Opens scenes to be edited; implemented by the platform, called from any thread. */
@ProviderType
public interface SplatEditing {
    /** Begins with nothing selected; the scene belongs to the edit from now on, and larger ones are taken from the work. */
    SplatEdit open(SplatScene scene, Work work);
}
