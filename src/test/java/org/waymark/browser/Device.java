package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/**
 * What somebody reads with.
 *
 * @param script whether it runs scripts
 */
record Device(int width, int height, ColorScheme theme, boolean script) {

    static final Device LAPTOP = new Device(1280, 900, ColorScheme.LIGHT, true);
    static final Device PHONE = new Device(390, 844, ColorScheme.DARK, true);

    /** The other size, otherwise alike. */
    Device other() {
        return isPhone()
                ? new Device(LAPTOP.width, LAPTOP.height, theme, script)
                : new Device(PHONE.width, PHONE.height, theme, script);
    }

    private boolean isPhone() {
        return width < 600;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(isPhone())
                .setColorScheme(theme)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setJavaScriptEnabled(script);
    }

    @Override
    public String toString() {
        return width + "-" + theme.name().toLowerCase(Locale.ROOT) + (script ? "" : "-noscript");
    }
}
