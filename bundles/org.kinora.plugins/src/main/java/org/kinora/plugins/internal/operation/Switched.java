package org.kinora.plugins.internal.operation;

import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.plugins.Plugin;

/** The plug-in that was switched on or off, as it is now. */
public record Switched(Plugin plugin) implements Readable {
    /** Which one. */
    public record Input(@Param(value = "Id of the plug-in.", position = 0, required = true) String id) { }

    @Override
    public String text() {
        return "\"" + plugin.name() + "\" is switched " + (plugin.state() == Plugin.State.DISABLED ? "off." : "on.");
    }
}
