import type { en } from './trouble.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  error: {
    title: 'Mae’n ddrwg gennym, aeth rhywbeth o’i le',
    text: 'Nid oedd modd dangos y dudalen hon. Os oeddech yn anfon rhywbeth, edrychwch a gafodd ei gadw cyn ei anfon eto.',
    reference: 'Os ydych am roi gwybod am hyn, nodwch y cyfeirnod',
    retry: 'Rhowch gynnig arall arni',
  },
  absent: {
    title: 'Ni ddaethpwyd o hyd i’r dudalen',
    text: 'Nid oes tudalen yn y cyfeiriad hwn, neu nid yw eich penodiadau’n ei chynnwys.',
    typed:
      'Os gwnaethoch deipio’r cyfeiriad, gwnewch yn siŵr ei fod yn gywir. Os gwnaethoch ei ludo, gwnewch yn siŵr eich bod wedi copïo’r cyfan.',
    home: 'Ewch i’r dudalen gychwyn',
  },
};

export const review: readonly string[] = ['absent.text'];
