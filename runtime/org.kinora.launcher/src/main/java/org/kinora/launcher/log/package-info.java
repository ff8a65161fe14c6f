/**
 * Logging into a file: the finder that serves {@link java.lang.System.Logger}, and the slf4j provider that serves libraries through it.
 */
package org.kinora.launcher.log;
