package org.kinora.api.screenplay;

import org.osgi.annotation.versioning.ProviderType;

/** Reads any script by choosing the {@link ScriptFormat} that knows it best; a service of the platform, called on any thread; thread-safe. */
@ProviderType
public interface Scripts {
    /**
     * Reads a script.
     *
     * @param fileName name with ending, used only to tell formats apart; may be empty
     * @throws org.kinora.api.work.Failure of kind INPUT when the bytes are no script: empty, binary, too long, broken
     */
    Script read(byte[] bytes, String fileName);

    /**
     * The format of a name.
     *
     * @param id such as {@code fountain}
     * @throws org.kinora.api.work.Failure of kind INPUT when there is no such format
     */
    ScriptFormat format(String id);
}
