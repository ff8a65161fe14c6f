/** Operations on takes: own pictures, clips and recordings, and which take is used. */
package org.kinora.production.internal.operations.takes;
