package org.kinora.media.internal.encode;

import org.kinora.api.media.YuvFrame;

/** What stands behind the queue of a clip writer; used by the writer's thread, but for {@link #stop}. */
public interface FrameSink {
    /** Encodes a frame; borrowed for the call. */
    void accept(YuvFrame frame);

    /** Encodes what is still on the way and completes the file. */
    void end();

    /** Makes {@link #accept} and {@link #end} return soon, by a failure or not; called from any thread. */
    void stop();

    /** Gives back natives and processes; called once, when nothing runs any more. */
    void release();
}
