package org.kinora.api.screenplay;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Gives scenes and speeches their stable ids; a service of the platform; pure and thread-safe. */
@ProviderType
public interface ScriptIdentity {
    /** The index of a screenplay; ids are carried over from the index of the version before, matched by number, heading and text. */
    ScriptIndex identify(Screenplay screenplay, Optional<ScriptIndex> before);
}
