/** Who a bundle is to people, which plug-ins are switched off, what faults each had lately, and quarantine after too many. */
package org.kinora.plugins.internal.state;
