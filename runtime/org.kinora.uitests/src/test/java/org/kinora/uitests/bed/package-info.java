/** What the tests of the window stand on: a screen of their own, the product in this process, a hand that points and types. */
package org.kinora.uitests.bed;
