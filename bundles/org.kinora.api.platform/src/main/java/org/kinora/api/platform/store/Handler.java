package org.kinora.api.platform.store;

import org.osgi.annotation.versioning.ConsumerType;

/** Answers one connection of another process; implemented by the engine, called on a virtual thread. */
@ConsumerType
@FunctionalInterface
public interface Handler {
    /** Talks until either side ends; the channel is closed afterwards. An exception is logged and ends this connection only. */
    void handle(Channel channel) throws Exception;
}
