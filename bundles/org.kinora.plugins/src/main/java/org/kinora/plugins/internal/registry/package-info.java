/** The plug-ins as the rest of Kinora sees them, and their start with the program. */
package org.kinora.plugins.internal.registry;
