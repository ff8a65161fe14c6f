package org.kinora.workbench.player.internal;

import java.util.Locale;
import java.util.ResourceBundle;
import org.kinora.api.workbench.Icon;

/** The icons of the transport, by name. */
final class Icons {
    private Icons() {}

    static Icon of(String name) {
        return new Icon(ResourceBundle.getBundle(Icons.class.getPackageName() + ".icons", Locale.ROOT, Icons.class.getClassLoader()).getString(name));
    }
}
