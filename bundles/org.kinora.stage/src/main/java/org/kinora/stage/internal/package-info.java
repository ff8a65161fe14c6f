/** Puts scenes on their sets: sets from parts, people at marks, cameras found for what they are to show. */
package org.kinora.stage.internal;
