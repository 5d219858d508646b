'use client';

import { useEffect, useState } from 'react';
import type { DrawerPanelProps } from './drawer-panel-client';
import { useFetched } from './fetched-client';

const fetchPanel = async () => (await import('./drawer-panel-client')).DrawerPanel;

/** A sheet over the page that holds the focus until it is closed. Its script is fetched when it is first opened; where it is lost, it closes. */
export function Drawer(props: DrawerPanelProps) {
  const { isOpen, onClose } = props;
  const { Component: Panel } = useFetched(fetchPanel, isOpen, onClose);
  const [opener, setOpener] = useState<Element | null>();
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen);
    if (isOpen) setOpener(document.activeElement);
  }
  // Headless UI gives the focus back to what it saw focused; before it was fetched it saw nothing.
  useEffect(() => {
    if (isOpen || !(opener instanceof HTMLElement)) return;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) opener.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [isOpen, opener]);
  return opener === undefined || Panel === undefined ? null : <Panel {...props} />;
}
