/** Tests of the checks of plan, staging, cut and sound: planted faults are found, clean films are left alone. */
package org.kinora.production.internal.check;
