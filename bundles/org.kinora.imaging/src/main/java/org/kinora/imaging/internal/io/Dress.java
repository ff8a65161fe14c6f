package org.kinora.imaging.internal.io;

import org.kinora.api.imaging.Metadata;

/** Puts metadata into a coded picture that has none. Stateless. */
@FunctionalInterface
interface Dress {
    byte[] dressed(byte[] plain, Metadata metadata);
}
