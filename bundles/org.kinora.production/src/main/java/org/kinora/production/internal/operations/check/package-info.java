/** Operations about the continuity of a film: what breaks it, and what of that may stay. */
package org.kinora.production.internal.operations.check;
