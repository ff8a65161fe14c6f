/** Measures of bodies in their poses. Pure. */
package org.kinora.stage.internal.body;
