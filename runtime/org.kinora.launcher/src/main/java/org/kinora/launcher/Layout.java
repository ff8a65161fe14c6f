package org.kinora.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie.
 *
 * @param product the installed product: {@code lib}, {@code bundles}, {@code plugins}; read-only
 * @param home the user's folder: {@code plugins}, {@code logs}, {@code cache}
 */
public record Layout(Path product, Path home) {

    /** The layout that the environment and the place of the launcher's jar ({@code PRODUCT/lib/launcher.jar}) tell. */
    public static Layout of(Map<String, String> environment, URI launcherJar) {
        return new Layout(Path.of(launcherJar).toAbsolutePath().getParent().getParent(), home(environment));
    }

    /** {@code $KINORA_HOME}, else {@code kinora} in the XDG data folder. */
    public static Path home(Map<String, String> environment) {
        String own = environment.getOrDefault("KINORA_HOME", "");
        if (!own.isBlank()) return Path.of(own).toAbsolutePath().normalize();
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        // The XDG rules say that a relative path is to be ignored.
        if (!data.isBlank() && Path.of(data).isAbsolute()) return Path.of(data).resolve("kinora");
        return Path.of(System.getProperty("user.home"), ".local", "share", "kinora");
    }

    static URI ownJar() {
        try {
            return Layout.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path bundles() {
        return product.resolve("bundles");
    }

    /** The bundles of the window, installed only where one is opened. */
    Path workbench() {
        return product.resolve("workbench");
    }

    Path cache() {
        return home.resolve("cache");
    }
}
