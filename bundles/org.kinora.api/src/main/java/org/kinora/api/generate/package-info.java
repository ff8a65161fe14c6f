/**
 * What providers do: pictures, clips, speech, music and sound from serialisable requests. One small interface
 * per capability; the platform adds cache, price, retry, deadline and blame around every call.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.generate;
