package org.kinora.api.workbench;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.osgi.annotation.versioning.ProviderType;

/** Colours, type and spacing of the window; what it returns belongs to the workbench and is never disposed of by others. */
@ProviderType
public interface Look {
    Color colour(Tone tone);

    Font font(TypeStyle style);

    boolean dark();

    /** The unit of all spacing in points: gaps are 1, 2, 3, 4 or 6 of it. */
    default int unit() {
        return 4;
    }
}
