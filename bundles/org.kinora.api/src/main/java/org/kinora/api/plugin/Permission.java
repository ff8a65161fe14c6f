package org.kinora.api.plugin;

import java.util.Locale;
import java.util.Optional;

/**
 * What a plug-in may declare to need, in the manifest header {@value #HEADER}. Shown to the person who installs it; it is no sandbox.
 *
 * <p>Written by an annotation of bnd on the {@code package-info.java} of the plug-in; its title for people is the {@code <name>} of its POM:
 *
 * <pre>{@code
 * @Header(name = Permission.HEADER, value = "outbound_network,files")
 * package com.acme.images.internal;
 * }</pre>
 */
public enum Permission {
    /** It connects to other machines. */
    OUTBOUND_NETWORK("connects to the network"),
    /** It reads or writes files outside the folders it is handed. */
    FILES("reads and writes your files"),
    /** It starts threads of its own. */
    MANAGE_THREADS("starts threads of its own"),
    /** It loads native libraries into the process. */
    LOAD_NATIVE_LIBRARIES("loads native libraries"),
    /** It runs other programs. */
    RUN_PROGRAMS("runs other programs");

    /** The manifest header that lists the permissions in lower case, separated by commas. */
    public static final String HEADER = "Kinora-Permissions";

    private final String words;

    Permission(String words) {
        this.words = words;
    }

    /** What it means, to follow "this plug-in …". */
    public String words() {
        return words;
    }

    /** The permission of a name as it stands in the header, such as {@code outbound_network}. */
    public static Optional<Permission> of(String name) {
        for (Permission permission : values())
            if (permission.name().toLowerCase(Locale.ROOT).equals(name.strip())) return Optional.of(permission);
        return Optional.empty();
    }
}
