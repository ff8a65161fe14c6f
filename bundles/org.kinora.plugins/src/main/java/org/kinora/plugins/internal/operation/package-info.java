/** What people can ask about plug-ins: list, why, enable, disable. */
package org.kinora.plugins.internal.operation;
