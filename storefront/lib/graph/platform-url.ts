/** Where the platform is; no slash at its end. */
export const PLATFORM_URL = process.env['PLATFORM_URL'] || `http://127.0.0.1:${process.env['PLATFORM_PORT'] || 4000}`;
