package org.kinora.plugins.internal.state;

import java.net.URI;
import java.nio.file.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * Who a bundle is to people.
 *
 * @param id symbolic name
 * @param name title
 * @param jar file name
 * @param plugin whether it is a plug-in; else a part of the platform, which is never switched off
 * @param user whether it lies in the user's folder
 */
public record Identity(String id, String name, String version, String jar, boolean plugin, boolean user) {
    /** What the location of a bundle from the user's folder begins with. */
    public static final String USER_LOCATION = "plugin:";
    private static final String REFERENCE = "reference:";
    private static final String SHIPPED_FOLDER = "plugins";
    /** The identity of code that belongs to no bundle. */
    public static final Identity UNKNOWN = new Identity("org.kinora", "org.kinora", "", "", false, false);

    /** The identity of a bundle; {@link #UNKNOWN} for null. */
    public static Identity of(Bundle bundle) {
        if (bundle == null) return UNKNOWN;
        String id = bundle.getSymbolicName() == null ? "bundle " + bundle.getBundleId() : bundle.getSymbolicName();
        String title = bundle.getHeaders("").get(Constants.BUNDLE_NAME);
        String location = bundle.getLocation();
        boolean user = location.startsWith(USER_LOCATION);
        String name = title == null || title.isBlank() ? id : title.strip();
        return new Identity(id, name, bundle.getVersion().toString(), jar(location), user || shipped(location), user);
    }

    /** The bundle as the subject of a sentence. */
    public String subject() {
        if (this == UNKNOWN) return "Kinora";
        return (plugin ? "Plug-in" : "The platform's part") + " \"" + name + "\" " + version + " (" + jar + ")";
    }

    private static boolean shipped(String location) {
        Path file = file(location);
        return file != null && file.getParent() != null && file.getParent().endsWith(SHIPPED_FOLDER);
    }

    private static String jar(String location) {
        if (location.startsWith(USER_LOCATION)) return location.substring(USER_LOCATION.length());
        Path file = file(location);
        return file == null ? location : file.getFileName().toString();
    }

    private static Path file(String location) {
        String url = location.startsWith(REFERENCE) ? location.substring(REFERENCE.length()) : location;
        return url.startsWith("file:") ? Path.of(URI.create(url)) : null;
    }
}
