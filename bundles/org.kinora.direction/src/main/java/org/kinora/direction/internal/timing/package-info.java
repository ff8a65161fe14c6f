/** Time: estimates before anything is spoken, the layout of shots and lines in whole frames, and fitting a film to a length. */
package org.kinora.direction.internal.timing;
