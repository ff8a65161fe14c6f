/** How somebody is at one moment: what the motion of a shot tells the bodies. */
package org.kinora.artist.internal.acting;
