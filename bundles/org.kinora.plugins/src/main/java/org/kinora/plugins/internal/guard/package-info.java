/** Every call into a plug-in: its own bounded threads, deadline, cancel, watchdog, blame; and the registry of the services that plug-ins offer. */
package org.kinora.plugins.internal.guard;
