/** Things that a shot shows close on somebody: in a hand, around a leg. */
package org.kinora.stage.internal.detail;
