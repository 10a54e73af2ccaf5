import { writeFileSync } from 'node:fs';
process.env.DATABASE_URL='postgresql://postgres:pw@127.0.0.1:5999/w4dev'; process.env.AUTH_SECRET='x'.repeat(40); process.env.TODAY='2026-11-22';
const { platformTransaction } = await import('./src/server/db');
const { storeFile } = await import('./src/features/workforce/imports/data/store-file');
const { checkBatch } = await import('./src/features/workforce/imports/data/check-batch');
const { takeBatch } = await import('./src/features/workforce/imports/data/take-batch');
const N = Number(process.argv[2] ?? 20000);
const emp = await platformTransaction(tx => tx.body.findFirst({ where: { code: 'la-W06000016' } }));
const head='Staff number,Name,Post number,Team code,Profession,Tier,Band,Contracted WTE,Contract type,Funding stream,Funding end date,Start date,End date,Registration number,Registration expiry,Registration checked on,Registration checked by';
const teams = await platformTransaction(tx=>tx.team.findMany({where:{employerId:emp!.id},take:3}));
const lines=[head]; for (let i=0;i<N;i++) lines.push(`BS${i},Enw Ffug ${i},BP${i},${teams[i%teams.length]!.code},occupational-therapist,registered,Band 6,0.${(i%9)+1},permanent,,,,,OT${String(100000+i%800000)},31/10/2027,01/10/2026,Menna Dychmygol`);
writeFileSync('/tmp/bench.csv', lines.join('\n'));
const day='2026-11-01' as never, today='2026-11-22' as never;
const mem0=process.memoryUsage().rss/1e6; let peak=0; const iv=setInterval(()=>{peak=Math.max(peak,process.memoryUsage().rss/1e6)},20);
const t=async <T,>(n:string,f:()=>Promise<T>)=>{const a=performance.now(); const r=await f(); console.log(n,((performance.now()-a)/1000).toFixed(2),'s rss',(process.memoryUsage().rss/1e6).toFixed(0)); return r;};
try {
await platformTransaction(async tx=>{
  const s=await t('store',()=>storeFile(tx,{employerId:emp!.id,template:'named',sender:'b'+Math.random(),asAt:day,today,fileName:'b.csv',path:'/tmp/bench.csv',uploadedById:null}));
  if(!s.ok) { console.log(s); throw new Error('stop'); }
  console.log(await t('check',()=>checkBatch(tx,s.batchId,today)));
  console.log((await tx.importBatch.findUnique({where:{id:s.batchId}}))!.summary);
  console.log(await t('take',()=>takeBatch(tx,{id:s.batchId,version:null,byId:null})));
  throw new Error('rollback');
}, 600000);
} catch(e) { console.log(String((e as Error).message).slice(0,300)); }
clearInterval(iv); console.log('idle',mem0.toFixed(0),'peak',peak.toFixed(0));
process.exit(0);
