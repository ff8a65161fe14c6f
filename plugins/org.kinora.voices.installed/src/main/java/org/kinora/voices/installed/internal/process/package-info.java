/** Running a program of this machine, and reading what it leaves. */
package org.kinora.voices.installed.internal.process;
