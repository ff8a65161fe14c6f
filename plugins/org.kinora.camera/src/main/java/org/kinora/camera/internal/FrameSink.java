package org.kinora.camera.internal;

import org.kinora.api.media.YuvFrame;

/** Takes finished frames in order and closes them. */
@FunctionalInterface
interface FrameSink {
    void frame(YuvFrame frame);
}
