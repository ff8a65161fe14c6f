package org.kinora.api.operation;

import org.osgi.annotation.versioning.ConsumerType;

/** An output record that can say itself in words; implemented by outputs, called by faces for people. */
@ConsumerType
public interface Readable {
    /** Lines for a person, without trailing line break; no colours, at most 110 columns where possible. */
    String text();
}
