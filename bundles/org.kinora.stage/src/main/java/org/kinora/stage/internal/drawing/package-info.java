/** The floor plan of a staging, as a picture. Pure. */
package org.kinora.stage.internal.drawing;
