package org.kinora.api.media;

import java.util.List;

/**
 * What the media engine can do on this machine.
 *
 * @param encoder name of the H.264 encoder that {@link MediaEngine#writeClip} uses, {@code libx264} or {@code libopenh264}
 * @param licence licence of the encoder's build, in words
 * @param separateProcess whether the encoder runs as a process of its own
 * @param remarks sentences for people: what is missing and the exact line that installs it; empty when nothing is
 */
public record Capabilities(String encoder, String licence, boolean separateProcess, List<String> remarks) {
    public Capabilities {
        remarks = List.copyOf(remarks);
    }
}
