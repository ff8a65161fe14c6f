package org.kinora.cli.internal;

/** The version that the command line names. */
final class Version {
    static final String TEXT = "0.1.0";

    private Version() {}
}
